#include "command/stream_run.h"

#include <memory>
#include <string>
#include <string_view>

#include "command/event_input.h"
#include "command/live_run.h"
#include "output/value.h"
#include "text/base64.h"
#include "text/input_error.h"
#include "text/json_check.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

/// The event under its name. A payload that isn't JSON stands there in base64.
std::string event_json(const RawEvent& event) {
  std::string payload(event.payload.empty() ? std::string_view("{}") : without_mark(event.payload));
  if (json_fault(payload)) payload = json_quoted(base64_encode(payload));
  return "{" + json_quoted(event.name) + ":" + payload + "}";
}

class StreamRun : private LiveRun {
 public:
  using LiveRun::LiveRun;

  int run(void* request) {
    const auto on_event = [this](const Answer& answer, const RawEvent* event) { return take(answer, event); };
    if (operation_.both_ways) {
      EventInput input(operation_.event_text_is_blob ? operation_.event_text : std::string_view());
      operation_.both_ways(
          config(), request, call(), [&input](void* event, const Shape& shape) { return input.next(event, shape); },
          [&input] { input.stop(); }, on_event);
    } else {
      operation_.stream(config(), request, call(), on_event);
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
    return go_on();
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
