#include "tool/eventstream_decode.h"

#include <outcrop/document.h>

#include "command/exit_code.h"
#include "text/base64.h"
#include "text/input_text.h"
#include "text/json_text.h"
#include "tool/event_frames.h"

namespace outcrop::cli {
namespace {

/// JSON as it is, text as a string, and anything else as base64.
std::string payload_member(std::string_view payload) {
  if (payload.empty()) return "";
  if (Document::parse(payload)) {
    std::string out = ",\"payload\":";
    append_compact(out, payload);
    return out;
  }
  const std::string quoted = json_quoted(payload);
  if (Document::parse(quoted)) return ",\"payloadText\":" + quoted;
  return ",\"payloadBase64\":" + json_quoted(base64_encode(payload));
}

std::string line_of(const EventFrame& frame) {
  std::string line = "{\"offset\":" + std::to_string(frame.offset) + ",\"length\":" + std::to_string(frame.length);
  if (!frame.problem.empty()) line += ",\"problem\":" + json_quoted(frame.problem);
  std::string headers;
  for (const EventHeader& header : frame.headers)
    headers += (headers.empty() ? "" : ",") + json_quoted(header.name) + ":" +
               (header.type == "string" ? header.value : "{" + json_quoted(header.type) + ":" + header.value + "}");
  return line + ",\"headers\":{" + headers + "}" + payload_member(frame.payload) + "}\n";
}

}  // namespace

int decode_event_stream(const std::string& file, Console& console) {
  const std::string origin = file.empty() ? "standard input" : file;
  const std::string bytes = read_file(file.empty() ? "/dev/stdin" : file, origin);
  int code = exit_code::success;
  for (std::size_t offset = 0; offset < bytes.size();) {
    const EventFrame frame = read_frame(bytes, offset);
    console.out.write(line_of(frame));
    if (!frame.problem.empty()) {
      console.err.write("outcrop: frame at byte " + std::to_string(offset) + ": " + frame.problem + "\n");
      code = exit_code::failure;
    }
    if (frame.length == 0) break;
    offset += frame.length;
  }
  return code;
}

}  // namespace outcrop::cli
