namespace TalentGraph.Bolt;

/// <summary>Something went wrong between this client and the database.</summary>
public class BoltException : Exception
{
    /// <summary>An exception with nothing to say.</summary>
    public BoltException()
    {
    }

    /// <summary>An exception.</summary>
    /// <param name="message">What was wrong, where, and what to do.</param>
    public BoltException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    /// <param name="message">What was wrong, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public BoltException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the same work may succeed when it is tried again, and trying again cannot do it twice.</summary>
    public virtual bool IsRetryable => false;
}
