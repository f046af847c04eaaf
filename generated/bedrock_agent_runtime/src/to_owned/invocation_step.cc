// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/invocation_step.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

S3Location to_owned(const S3LocationView& view) {
  S3Location owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

ImageSource to_owned(const ImageSourceView& view) {
  ImageSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ImageBlock to_owned(const ImageBlockView& view) {
  ImageBlock owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  return owned;
}

BedrockSessionContentBlock to_owned(const BedrockSessionContentBlockView& view) {
  BedrockSessionContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.image, view.image);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InvocationStepPayload to_owned(const InvocationStepPayloadView& view) {
  InvocationStepPayload owned;
  internal::own(owned.content_blocks, view.content_blocks);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
