#include "command/run.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "command/blob_answer.h"
#include "command/bytes_run.h"
#include "command/debug.h"
#include "command/exit_code.h"
#include "command/interrupt.h"
#include "command/listing.h"
#include "command/paging_token.h"
#include "command/report.h"
#include "command/retry_notice.h"
#include "command/skeleton.h"
#include "command/stream_run.h"
#include "command/wait_run.h"
#include "command/wide_listing.h"
#include "each/run.h"
#include "output/progress.h"
#include "text/input_error.h"
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
void write_items(const Operation& operation, const Layout& layout, std::string_view body, Console& console) {
  const std::unique_ptr<ListWriter> writer = make_list_writer(console.out, layout, operation.items);
  for (const auto& [name, value] : json_members(body))
    if (name != operation.items) writer->beside(name, value);
  writer->page(json_elements(json_member(body, operation.items)));
  writer->finish({});
  if (const std::string note = writer->note(); !note.empty()) console.err.write("outcrop: " + note + "\n");
}

class CallRun {
 public:
  CallRun(const Operation& operation, const Arguments& arguments, const GlobalOptions& options, const Layout& layout,
          Console& console)
      : operation_(operation),
        arguments_(arguments),
        paging_(arguments.paging()),
        options_(options),
        layout_(layout),
        console_(console),
        start_(parse_paging_token(paging_.starting_token)),
        progress_(console.err, (console.out.is_terminal() || console.out.is_file()) && !options.debug, {}) {
    if (!arguments.outfile().empty()) file_.emplace(arguments.outfile());
  }

  int run(void* request) {
    if (!start_.service_token.empty())
      set_member(operation_, request, operation_.listing->input_token, Document(start_.service_token));
    ClientConfig config = options_.client_config();
    config.interceptors.push_back(make_retry_notice(progress_));
    tell_debug(options_, operation_, config, console_.err);
    interrupt_.emplace();
    const CallOptions call{.cancellation = interrupt_->token()};
    if (const Wait* const wait = arguments_.wait()) {
      call_and_wait(*wait, config, request, call);
    } else {
      operation_.call(config, request, call, [this](const Answer& answer) {
        take(answer);
        return false;
      });
    }
    return code_;
  }

 private:
  bool is_interrupt(const Error& error) const {
    return error.kind == ErrorKind::cancelled && interrupt_->signal() != 0;
  }

  void take(const Answer& answer) {
    progress_.hide();
    code_ = answer.error ? fail(*answer.error) : write(answer);
  }

  int fail(const Error& error) {
    if (is_interrupt(error)) return end("outcrop: interrupted\n", exit_code_of_signal(interrupt_->signal()));
    return end(error_text(error, operation_.name), exit_code_of(error));
  }

  int end(const std::string& text, int code) {
    console_.err.write(text);
    return code;
  }

  /// The answer is written at once, whatever becomes of the wait.
  void call_and_wait(const Wait& wait, const ClientConfig& config, const void* request, const CallOptions& call) {
    const auto answered = [&](const Answer& answer) -> std::shared_ptr<void> {
      take(answer);
      if (code_ != exit_code::success) return nullptr;
      try {
        std::shared_ptr<void> reader = wait_request(wait, request, answer);
        progress_.show_wait(wait_text(wait, {}));
        return reader;
      } catch (const InputError& problem) {
        code_ = end("outcrop: --wait: " + std::string(problem.what()) + "\n", exit_code::failure);
        return nullptr;
      }
    };
    wait.call(config, request, call,
              {.answered = answered,
               .limits = arguments_.wait_limits(),
               .progress = [&](const std::string& state) { progress_.show_wait(wait_text(wait, state)); },
               .ended = [&](const Answer& last) { take_end(wait, last); }});
  }

  void take_end(const Wait& wait, const Answer& last) {
    progress_.hide();
    if (!last.error) return;
    if (is_interrupt(*last.error)) {
      code_ =
          end("outcrop: interrupted; what was called for goes on: " + std::string(wait.command) + " tells its state\n",
              exit_code_of_signal(interrupt_->signal()));
    } else {
      code_ = end(wait_error_text(operation_, *last.error), exit_code_of_wait(*last.error));
    }
  }

  int write(const Answer& answer) {
    if (operation_.is_blob) return write_blob(operation_, answer, layout_, file_ ? &*file_ : nullptr, console_);
    std::string body = with_headers(operation_.headers, answer.view, without_mark(answer.body));
    if (operation_.listing) body = cut_page(operation_, paging_, start_, body);
    const Format format = layout_.format;
    const bool is_rows = format == Format::table || format == Format::jsonl || format == Format::csv;
    if (operation_.items.empty() || layout_.query || !is_rows) {
      write_answer(console_.out, layout_, body);
    } else {
      write_items(operation_, layout_, body, console_);
    }
    return report_refused(operation_, answer.body, console_);
  }

  const Operation& operation_;
  const Arguments& arguments_;
  const PagingOptions& paging_;
  const GlobalOptions& options_;
  const Layout& layout_;
  Console& console_;
  PagingToken start_;
  std::optional<Outfile> file_;
  Progress progress_;
  std::optional<Interrupt> interrupt_;  ///< from then on that the settings are read, which may ask for a code
  int code_{exit_code::failure};
};

}  // namespace

int run_operation(const Operation& operation, Arguments& arguments, const GlobalOptions& options, Console& console) {
  if (arguments.skeleton() == "input") {
    console.out.write(skeleton_of(operation));
    return exit_code::success;
  }
  arguments.take_bytes_raw(options.bytes_are_raw());
  const query::NodePtr query = options.parsed_query();
  if (!arguments.each().input.empty()) {
    if (arguments.is_wide()) throw InputError("--each calls in one region: leave out --regions and --profiles");
    if (!options.output.empty() && options.output != "jsonl")
      throw InputError("--each writes a line of JSON for each line: leave out --output, or say jsonl");
    return run_each(operation, arguments, options, query.get(), console);
  }
  const std::shared_ptr<void> request = arguments.request();
  // What a person reads of a stream is text, whatever is preferred for answers that are data.
  const bool is_text = operation.answers_with_events() && options.output.empty();
  const bool shows_progress = !operation.items.empty() && !query && console.out.is_terminal();
  const Layout layout{.format = is_text ? Format::text : options.format(shows_progress ? Format::table : Format::json),
                      .is_chosen = !options.output.empty(),
                      .times = operation.times,
                      .query = query.get()};
  if (!arguments.skeleton().empty()) {
    write_answer(console.out, layout, operation.sample);
    return exit_code::success;
  }
  if (arguments.is_wide())
    return run_wide_listing(
        operation, [&] { return arguments.request(); }, arguments.paging(), options, layout, console);
  if (operation.answers_with_events())
    return run_stream(operation, request.get(), options, layout, arguments.outfile(), console);
  if (operation.bytes) return run_bytes(operation, request.get(), options, layout, arguments.outfile(), console);
  if (operation.listing && !arguments.paging().no_paginate)
    return run_listing(operation, request.get(), arguments.paging(), options, layout, console);
  return CallRun(operation, arguments, options, layout, console).run(request.get());
}

}  // namespace outcrop::cli
