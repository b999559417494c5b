import { LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { ArticlePage } from '../article';
import { EntityPage } from '../entity';
import { PathsPage } from '../paths';
import { RoutesPage } from '../routes';
import { SearchBox, SearchPage } from '../search';
import { StartPage } from '../start';
import { NotFound } from '../page';

// Everything else is the server's: the playground, the schema, files.
const ownPages = /^(https?:\/\/[^/]+)?\/($|[?#]|e\/|a\/|paths|routes\/|search)/;

export function App() {
  return (
    <LocationProvider scope={ownPages}>
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const { path, query } = useLocation();
  const pages = (
    <Router>
      <Route path="/" component={StartPage} />
      <Route path="/search" component={SearchPage} />
      <Route path="/e/:id" component={EntityPage} />
      <Route path="/a/:id" component={ArticlePage} />
      <Route path="/paths" component={PathsPage} />
      <Route path="/routes/:id" component={RoutesPage} />
      <Route default component={Unknown} />
    </Router>
  );
  if ('embed' in query) {
    return <main id="content" class="embedded">{pages}</main>;
  }
  return (
    <>
      <a class="skip" href="#content">Skip to content</a>
      <header class="masthead">
        <a class="name" href="/">TalentGraph</a>
        {path !== '/' && <SearchBox label="Search names" placeholder="Search a name" />}
        <nav aria-label="Site"><a href="/graphql">Playground</a></nav>
      </header>
      <main id="content">{pages}</main>
      <footer class="colophon">
        <p>Every connection shown here leads to the sentence that says it. What no article says is marked as background.</p>
      </footer>
    </>
  );
}

function Unknown() {
  return <NotFound what="There is no page at this address." />;
}
