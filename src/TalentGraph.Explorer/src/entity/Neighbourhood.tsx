import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AroundQueryVariables } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { maxNodes, merge, PictureFrame } from '../picture';
import { fileNameOf, withValues } from '../sharing';
import type { EntityHead, View } from './types';
import { useAround } from './useAround';
import { pictureOf } from './utils';

const firstNodes = 40;
// The largest page that the API gives.
const mostAtOnce = 100;

/** Who is around an entity. Drawn when it comes into sight; each name can show its own neighbours, which the address keeps. */
export function Neighbourhood(props: { readonly entity: EntityHead; readonly view: View }) {
  const { entity, view } = props;
  const { url, route } = useLocation();
  const place = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), { rootMargin: '200px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const { around, waiting, problem, again } = useAround(seen ? questionsOf(entity.id, view) : []);
  const picture = around[0]?.nodes[0]?.id !== entity.id ? null : around.map((one) => pictureOf(one, entity.id)).reduce(merge);
  const set = (values: Readonly<Record<string, string | null>>) => route(withValues(url, values), true);
  const open = (id: string) => set({ with: [...view.opened, id].join() });
  return (
    <section id="picture" ref={place} aria-labelledby="picture-title" aria-busy={waiting}>
      <h2 id="picture-title">Around <bdi>{entity.name}</bdi></h2>
      {problem !== null && <Failure problem={problem} again={again} />}
      {picture === null && problem === null && <Skeleton lines={5} />}
      {picture !== null && picture.nodes.length < 2 && <p>Nothing is tied to it under these conditions.</p>}
      {picture !== null && picture.nodes.length >= 2 && (
        <PictureFrame title={`Around ${entity.name}`} fileName={(ending) => fileNameOf(`around-${entity.name}`, ending)} picture={picture} layout="around" picked={picked} onPick={setPicked}>
          {picked !== null && picked !== entity.id && picture.nodes.length < maxNodes && !view.opened.includes(picked) && (
            <button type="button" class="quiet" onClick={() => open(picked)}>Show its neighbours</button>
          )}
        </PictureFrame>
      )}
      {around[0]?.truncated === true && !view.many && (
        <p class="note">Only the {firstNodes} names that are tied best are shown. <button type="button" class="quiet" onClick={() => set({ names: 'many' })}>Show up to {mostAtOnce}</button></p>
      )}
      {view.opened.length > 0 && <p class="note">With the neighbours of {view.opened.length === 1 ? 'one name' : `${view.opened.length} names`}. <button type="button" class="quiet" onClick={() => set({ with: null })}>Show only its own</button></p>}
      {picture !== null && picture.nodes.length >= maxNodes && <p class="note">A picture shows at most {maxNodes} names; choose a type or a time above.</p>}
    </section>
  );
}

function questionsOf(id: string, view: View): AroundQueryVariables[] {
  const question = (of: string): AroundQueryVariables => ({
    id: of,
    first: view.many ? mostAtOnce : firstNodes,
    types: view.type === null ? null : [view.type],
    filter: { includeUnnamed: view.unnamed, ...(view.at === null ? {} : { validAt: view.at }) },
  });
  return [id, ...view.opened].map(question);
}
