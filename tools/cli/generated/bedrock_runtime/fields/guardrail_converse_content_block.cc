// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_converse_content_block.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_converse_content_block.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailConverseContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseContentBlock::text>("text"),
      cli::field<&GuardrailConverseContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseImageBlock::format>("format", true),
      cli::field<&GuardrailConverseImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseImageSource::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseTextBlock::text>("text", true),
      cli::field<&GuardrailConverseTextBlock::qualifiers>("qualifiers"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseTextBlock", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
