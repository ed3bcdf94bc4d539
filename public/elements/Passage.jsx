// A source in its place: plain text, the cited lines marked and in view. Never HTML, never Markdown.
import { useEffect, useRef } from 'react'

export default function Passage() {
  const marked = useRef(null)
  useEffect(() => {
    if (marked.current) marked.current.scrollIntoView({ block: 'center' })
  }, [props.where, props.marked])
  return (
    <section className="sc-passage" aria-label={'Source: ' + props.where}>
      {props.heading && <p className="sc-heading">{props.heading}</p>}
      <p className="sc-where">{props.where}</p>
      <div className="sc-text" tabIndex={0} role="document">
        {props.cutBefore && <span className="sc-cut">…</span>}
        {props.before}
        <mark ref={marked}>{props.marked}</mark>
        {props.after}
        {props.cutAfter && <span className="sc-cut">…</span>}
      </div>
    </section>
  )
}
