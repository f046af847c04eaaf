// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/image_source.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ImageSource to_owned(const ImageSourceView& view) {
  ImageSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
