// The line that a line of --each becomes.
#pragma once

#include <outcrop/error.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "command/operation.h"
#include "query/node.h"

namespace outcrop::cli {

/// `{"line":3,"id":"x","answer":{...}}`. `id` and `answer` are JSON; an empty id is left out.
std::string answer_line(std::uint64_t line, std::string_view id, std::string_view answer);
/// `{"line":3,"id":"x","error":{"kind":"service","code":"ThrottlingException","message":"...",...}}`.
std::string error_line(std::uint64_t line, std::string_view id, const Error& error);
/// `{"line":3,"id":"x","answer":{...},"state":"Failed","error":{...}}`, of a call that was waited for. An empty state
/// or error is left out; `error` is of one of the next two.
std::string waited_line(std::uint64_t line, std::string_view id, std::string_view answer, std::string_view state,
                        std::string_view error);
std::string error_json(const Error& error);
std::string input_error(std::string_view problem);
/// The same of a line that became no request: kind is "input".
std::string input_error_line(std::uint64_t line, std::string_view id, std::string_view problem);

/// The number that such a line begins with; 0: it is none.
std::uint64_t line_of_result(std::string_view result);
/// Whether it is the line of an error.
bool tells_failure(std::string_view result);

/// The answer as JSON: with members that came as headers, and bytes of a model as `body`, or where they are not JSON,
/// as `bodyBase64`. --query, where there is one, is applied. Throws QueryError.
std::string answer_json(const Operation& operation, const Answer& answer, const query::Node* query);
std::string queried_json(std::string body, const query::Node* query);

}  // namespace outcrop::cli
