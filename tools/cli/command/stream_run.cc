#include "command/stream_run.h"

#include <memory>
#include <string>
#include <string_view>

#include "command/debug.h"
#include "command/event_input.h"
#include "command/exit_code.h"
#include "command/input_error.h"
#include "command/interrupt.h"
#include "command/report.h"
#include "command/retry_notice.h"
#include "output/outfile.h"
#include "output/progress.h"
#include "output/value.h"
#include "text/base64.h"
#include "text/json_check.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

/// The event under its name. A payload that isn't JSON stands there in base64.
std::string event_json(const RawEvent& event) {
  std::string payload(event.payload.empty() ? std::string_view("{}") : event.payload);
  if (json_fault(payload)) payload = json_quoted(base64_encode(payload));
  return "{" + json_quoted(event.name) + ":" + payload + "}";
}

class StreamRun {
 public:
  /// `file` may be null.
  StreamRun(const Operation& operation, const GlobalOptions& options, const Layout& layout, Outfile* file,
            Console& console)
      : operation_(operation),
        options_(options),
        layout_(layout),
        file_(file),
        out_(&console.out),
        console_(console),
        progress_(console.err, (file || out_->is_terminal() || out_->is_file()) && !options.debug, {}) {}

  int run(void* request) {
    ClientConfig config = options_.client_config();
    config.interceptors.push_back(make_retry_notice(progress_));
    tell_debug(options_, operation_, config, console_.err);
    const CallOptions call{.cancellation = interrupt_.token()};
    const auto on_event = [this](const Answer& answer, const RawEvent* event) { return take(answer, event); };
    if (operation_.both_ways) {
      EventInput input(operation_.event_text_is_blob ? operation_.event_text : std::string_view());
      operation_.both_ways(
          config, request, call, [&input](void* event, const Shape& shape) { return input.next(event, shape); },
          [&input] { input.stop(); }, on_event);
    } else {
      operation_.stream(config, request, call, on_event);
    }
    end_line();
    return code_;
  }

 private:
  bool take(const Answer& answer, const RawEvent* event) {
    progress_.hide();
    if (answer.error) return fail(*answer.error);
    if (event) {
      write(*event);
    } else {
      open(answer);
    }
    return interrupt_.signal() == 0 || fail_interrupted();
  }

  bool is_text() const { return layout_.format == Format::text && !layout_.query; }

  /// Members beside the stream: the id of a session, which the next call needs.
  void open(const Answer& answer) {
    if (file_) out_ = &file_->begin();
    const std::string members = with_headers(operation_.headers, answer.view, "");
    if (members.empty()) return;
    if (is_text() || layout_.query) {
      std::string text;
      for (const auto& [name, value] : json_members(members))
        text += (text.empty() ? "" : ", ") + name + ": " + json_plain(value);
      console_.err.write("outcrop: " + text + "\n");
    } else {
      write_document(members);
    }
  }

  void write_document(const std::string& json) {
    const std::string begin = layout_.format == Format::yaml ? "---\n" : "";
    out_->write(begin + laid_out(json, layout_.format, out_->width(), layout_.times));
  }

  void write(const RawEvent& event) {
    const std::string json = event_json(event);
    if (!is_text()) {
      const std::string shown = queried(layout_, json);
      if (!layout_.query || shown != "null") write_document(shown);
      return;
    }
    std::string_view value = json;
    for (std::string_view path = operation_.event_text; !path.empty();) {
      const std::size_t dot = path.find('.');
      value = json_member(value, path.substr(0, dot));
      path.remove_prefix(dot == std::string_view::npos ? path.size() : dot + 1);
    }
    if (value.empty() || value == "null") return;
    std::string text = value.starts_with('"') ? json_plain(value) : std::string(value);
    if (operation_.event_text_is_blob) text = base64_decode(text).value_or(text);
    // A chunk in a model's own format is a JSON object of its own.
    if (!json_fault(text) && text.starts_with('{')) text += '\n';
    if (text.empty()) return;
    out_->write(text);
    line_is_open_ = !text.ends_with('\n');
  }

  void end_line() {
    if (line_is_open_) out_->write("\n");
    line_is_open_ = false;
  }

  bool fail(const Error& error) {
    if (error.kind == ErrorKind::cancelled && interrupt_.signal() != 0) return fail_interrupted();
    end_line();
    console_.err.write(error_text(error, operation_.name));
    code_ = exit_code_of(error);
    return false;
  }

  bool fail_interrupted() {
    end_line();
    console_.err.write("outcrop: interrupted\n");
    code_ = exit_code_of_signal(interrupt_.signal());
    return false;
  }

  const Operation& operation_;
  const GlobalOptions& options_;
  const Layout& layout_;
  Outfile* file_;
  Output* out_;  ///< the file once the answer begins, which a failed call leaves as it was
  Console& console_;
  Interrupt interrupt_;
  Progress progress_;
  bool line_is_open_{};
  int code_{exit_code::success};
};

}  // namespace

int run_stream(const Operation& operation, void* request, const GlobalOptions& options, const Layout& layout,
               const std::string& outfile, Console& console) {
  if (layout.format == Format::csv)
    throw InputError("--output csv: events have no columns in common; jsonl has one event a line");
  if (outfile.empty()) return StreamRun(operation, options, layout, nullptr, console).run(request);
  Outfile file(outfile);
  return StreamRun(operation, options, layout, &file, console).run(request);
}

}  // namespace outcrop::cli
