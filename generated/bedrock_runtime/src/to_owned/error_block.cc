// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/error_block.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ErrorBlock to_owned(const ErrorBlockView& view) {
  ErrorBlock owned;
  internal::own(owned.message, view.message);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
