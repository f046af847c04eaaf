#include "tool/query_tool.h"

#include "command/exit_code.h"
#include "output/value.h"
#include "query/error.h"
#include "query/evaluate.h"
#include "query/parser.h"
#include "text/input_error.h"
#include "text/input_text.h"

namespace outcrop::cli {

int query_json(const std::string& expression, const std::string& file, Format format, Console& console) {
  try {
    const query::NodePtr node = query::parse(expression);
    const std::string origin = file.empty() ? "standard input" : file;
    const Document data = parse_json(read_file(file.empty() ? "/dev/stdin" : file, origin), origin);
    const Document result = query::evaluate(*node, query::Value(&data)).document();
    console.out.write(laid_out(to_json(result), format, console.out.width(), {}));
  } catch (const query::QueryError& problem) {
    throw InputError(problem.what());
  }
  return exit_code::success;
}

}  // namespace outcrop::cli
