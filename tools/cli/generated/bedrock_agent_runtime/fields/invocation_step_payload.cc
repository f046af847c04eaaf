// Tables of the shapes in outcrop/bedrock_agent_runtime/types/invocation_step_payload.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/invocation_step_payload.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const BedrockSessionContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockSessionContentBlock::text>("text"),
      cli::field<&BedrockSessionContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "BedrockSessionContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageBlock::format>("format", true),
      cli::field<&ImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "ImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageSource::bytes>("bytes"),
      cli::field<&ImageSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "ImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvocationStepPayload*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationStepPayload::content_blocks>("contentBlocks"),
  };
  static constexpr cli::Shape shape{.name = "InvocationStepPayload", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
