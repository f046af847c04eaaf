// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FilePart to_owned(const FilePartView& view) {
  FilePart owned;
  internal::own(owned.files, view.files);
  return owned;
}

PayloadPart to_owned(const PayloadPartView& view) {
  PayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.attribution, view.attribution);
  return owned;
}

ResponseStream to_owned(const ResponseStreamView& view) {
  ResponseStream owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.trace, view.trace);
  internal::own(owned.return_control, view.return_control);
  internal::own(owned.files, view.files);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
