// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/response_stream.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/response_stream.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

PayloadPart to_owned(const PayloadPartView& view) {
  PayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  return owned;
}

ResponseStream to_owned(const ResponseStreamView& view) {
  ResponseStream owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
