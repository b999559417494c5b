import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useAsk } from '../api';
import { EntityLink } from '../evidence';
import { ConnectionDocument } from '../generated/graphql';
import { Failure, NotFound, Skeleton, usePage } from '../page';
import { PictureFrame } from '../picture';
import { fileNameOf, withValues } from '../sharing';
import { ConnectionBox } from '../start';
import { Common } from './Common';
import { PathControls } from './PathControls';
import { PathInWords } from './PathInWords';
import { Shared } from './Shared';
import type { PathAnswer } from './types';
import { namesOn, outcomeOf, pictureOfPaths, questionOf } from './utils';

/** How two names are connected: paths in words with a quote a hop, and on a picture. */
export function PathsPage() {
  const { query } = useLocation();
  const question = questionOf(query);
  const asked = useAsk(ConnectionDocument, question);
  const answer = asked.data?.paths ?? null;
  usePage(question === null ? 'A connection' : answer === null ? null : `${answer.from.name} and ${answer.to.name}`);
  if (question === null) {
    return <><h1 tabIndex={-1}>A connection</h1><ConnectionBox /></>;
  }
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null) {
    return <Skeleton lines={10} />;
  }
  if (answer === null) {
    return <NotFound what="One of the two names is not in the graph." />;
  }
  if ('embed' in query) {
    return <PathsPicture answer={answer} />;
  }
  return (
    <div class={asked.stale ? 'stale' : undefined} aria-busy={asked.stale}>
      <h1 tabIndex={-1}>How are <EntityLink entity={answer.from} /> and <EntityLink entity={answer.to} /> connected?</h1>
      <p class="lead" role="status">{outcomeOf(answer, question.maxHops)}</p>
      <PathControls maxHops={question.maxHops} />
      <PassedOver answer={answer} />
      {(answer.paths.length > 0 || answer.throughHubs !== null) && <PathsPicture answer={answer} />}
      {answer.paths.map((path, index) => (
        <details key={path.hops.map((hop) => hop.to.id).join()} class="path" open={index === 0}>
          <summary><h2>{namesOn(path).join(' — ')}</h2></summary>
          <PathInWords path={path} />
        </details>
      ))}
      {answer.paths.length === 0 && answer.throughHubs !== null && (
        <section class="path through-hubs">
          <h2>Through what is tied to almost everything</h2>
          <PathInWords path={answer.throughHubs} />
        </section>
      )}
      <Shared answer={answer} />
      {answer.paths.length === 0 && <Common from={answer.from} to={answer.to} question={question} />}
      <details class="again">
        <summary>Ask about other names</summary>
        <ConnectionBox key={`${answer.from.id} ${answer.to.id}`} from={answer.from} to={answer.to} />
      </details>
    </div>
  );
}

function PassedOver(props: { readonly answer: PathAnswer }) {
  const { url } = useLocation();
  const { passedOver } = props.answer;
  if (passedOver.length === 0) {
    return null;
  }
  return (
    <aside class="passed-over">
      <p>
        Passed over, because they are tied to almost everything:{' '}
        {passedOver.slice(0, 10).map((one, index) => <span key={one.entity.id}>{index > 0 && ', '}<EntityLink entity={one.entity} /> ({one.degree.toLocaleString('en')} ties)</span>)}
        {passedOver.length > 10 && ` and ${passedOver.length - 10} more`}. <a href={withValues(url, { hubs: '1' })}>Include them</a>
      </p>
    </aside>
  );
}

function PathsPicture(props: { readonly answer: PathAnswer }) {
  const [picked, setPicked] = useState<string | null>(null);
  const { from, to } = props.answer;
  return (
    <PictureFrame
      title={`${from.name} and ${to.name}`} fileName={(ending) => fileNameOf(`${from.name}-and-${to.name}`, ending)}
      picture={pictureOfPaths(props.answer)} layout="columns" picked={picked} onPick={setPicked}
    />
  );
}
