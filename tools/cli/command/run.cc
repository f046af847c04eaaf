#include "command/run.h"

#include <chrono>
#include <string>

#include "command/debug.h"
#include "command/exit_code.h"
#include "command/listing.h"
#include "command/report.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

/// Batch operations succeed even if the service refused entries of theirs.
int report_refused(const Operation& operation, std::string_view body, Console& console) {
  if (!operation.name.starts_with("Batch")) return exit_code::success;
  const std::size_t refused = json_elements(json_member(body, "errors")).size();
  if (refused == 0) return exit_code::success;
  console.err.write("outcrop: " + std::string(operation.name) + ": " + std::to_string(refused) +
                    (refused == 1 ? " entry was" : " entries were") + " refused; `errors` of the answer tells why\n");
  return exit_code::partly_refused;
}

int run_call(const Operation& operation, const void* request, const GlobalOptions& options, Format format,
             Console& console) {
  int code = exit_code::failure;
  Debug debug(options, operation, console.err);
  operation.call(options.client_config(), request, {}, [&](const Answer& answer) {
    debug.answer(answer);
    if (answer.error) {
      console.err.write(error_text(*answer.error, operation.name));
      code = exit_code_of(*answer.error);
    } else {
      write_answer(console.out, format, answer.body);
      code = report_refused(operation, answer.body, console);
    }
    return false;
  });
  return code;
}

}  // namespace

int run_operation(const Operation& operation, const Arguments& arguments, const GlobalOptions& options,
                  Console& console) {
  const std::shared_ptr<void> request = arguments.request();
  const bool lists = operation.listing && !arguments.paging().no_paginate;
  const Format format = options.format(operation.listing != nullptr, console.out);
  if (!lists) return run_call(operation, request.get(), options, format, console);
  return run_listing(operation, request.get(), arguments.paging(), options, format, console);
}

}  // namespace outcrop::cli
