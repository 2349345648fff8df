/** The head of a table whose columns have a name each. */
export const HeadRow = ({ names }: { names: readonly string[] }) => (
  <thead className="caption">
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
)
