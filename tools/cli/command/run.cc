#include "command/run.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "command/blob_answer.h"
#include "command/debug.h"
#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/listing.h"
#include "command/paging_token.h"
#include "command/report.h"
#include "command/retry_notice.h"
#include "output/progress.h"
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

/// One page of a listing (--no-paginate): without the items that the starting token says are listed, and with no more
/// than --max-items. An answer that is cut short tells where, in place of the service's own token.
std::string cut_page(const Operation& operation, const PagingOptions& paging, const PagingToken& start,
                     std::string_view body) {
  const std::vector<std::string_view> all = json_elements(json_member(body, operation.items));
  std::span<const std::string_view> items(all);
  items = items.subspan(std::min<std::size_t>(start.skip, items.size()));
  const bool stops_inside = paging.max_items && items.size() > *paging.max_items;
  if (stops_inside) items = items.first(static_cast<std::size_t>(*paging.max_items));
  if (items.size() == all.size()) return std::string(body);
  std::string list;
  for (const std::string_view item : items) list += (list.empty() ? "" : ",") + std::string(item);
  std::string out;
  for (const auto& [name, value] : json_members(body)) {
    if (stops_inside && name == operation.listing->output_token) continue;
    out += (out.empty() ? "{" : ",") + json_quoted(name) + ":" +
           (name == operation.items ? "[" + list + "]" : std::string(value));
  }
  if (stops_inside) {
    PagingToken next = start;
    next.skip += items.size();
    out += ",\"NextToken\":" + json_quoted(format_paging_token(next));
  }
  return out + "}";
}

/// Rows or lines of the one list that the answer is about; all else is told beside them.
void write_items(const Operation& operation, Format format, std::string_view body, Console& console) {
  const std::unique_ptr<ListWriter> writer = make_list_writer(console.out, format, operation.items, operation.times);
  for (const auto& [name, value] : json_members(body))
    if (name != operation.items) writer->beside(name, value);
  writer->page(json_elements(json_member(body, operation.items)));
  writer->finish({});
  if (const std::string note = writer->note(); !note.empty()) console.err.write("outcrop: " + note + "\n");
}

class CallRun {
 public:
  CallRun(const Operation& operation, const PagingOptions& paging, const GlobalOptions& options, Format format,
          Console& console)
      : operation_(operation),
        paging_(paging),
        options_(options),
        format_(format),
        console_(console),
        start_(parse_paging_token(paging.starting_token)),
        progress_(console.err, (console.out.is_terminal() || console.out.is_file()) && !options.debug, {}),
        debug_(options, operation, console.err) {}

  int run(void* request) {
    if (!start_.service_token.empty())
      set_member(operation_, request, operation_.listing->input_token, Document(start_.service_token));
    ClientConfig config = options_.client_config();
    config.interceptors.push_back(make_retry_notice(progress_));
    const Interrupt interrupt;
    operation_.call(config, request, {.cancellation = interrupt.token()}, [&](const Answer& answer) {
      progress_.hide();
      debug_.answer(answer);
      code_ = answer.error ? fail(*answer.error, interrupt) : write(answer);
      return false;
    });
    return code_;
  }

 private:
  int fail(const Error& error, const Interrupt& interrupt) {
    const bool interrupted = error.kind == ErrorKind::cancelled && interrupt.signal() != 0;
    console_.err.write(interrupted ? "outcrop: interrupted\n" : error_text(error, operation_.name));
    return interrupted ? exit_code_of_signal(interrupt.signal()) : exit_code_of(error);
  }

  int write(const Answer& answer) {
    if (operation_.is_blob) return write_blob(operation_, answer, format_, console_);
    std::string body = with_headers(operation_.headers, answer.view, answer.body);
    if (operation_.listing) body = cut_page(operation_, paging_, start_, body);
    if (operation_.items.empty() || format_ == Format::json) {
      write_answer(console_.out, format_, body, operation_.times);
    } else {
      write_items(operation_, format_, body, console_);
    }
    return report_refused(operation_, answer.body, console_);
  }

  const Operation& operation_;
  const PagingOptions& paging_;
  const GlobalOptions& options_;
  Format format_;
  Console& console_;
  PagingToken start_;
  Progress progress_;
  Debug debug_;
  int code_{exit_code::failure};
};

}  // namespace

int run_operation(const Operation& operation, Arguments& arguments, const GlobalOptions& options, Console& console) {
  const std::shared_ptr<void> request = arguments.request();
  const bool watched = !operation.items.empty() && console.out.is_terminal();
  const Format format = options.format(watched ? Format::table : Format::json);
  if (operation.listing && !arguments.paging().no_paginate)
    return run_listing(operation, request.get(), arguments.paging(), options, format, console);
  return CallRun(operation, arguments.paging(), options, format, console).run(request.get());
}

}  // namespace outcrop::cli
