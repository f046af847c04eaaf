// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_content_block.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_content_block.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentBlock::text>("text"),
      cli::field<&GuardrailContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailImageBlock::format>("format", true),
      cli::field<&GuardrailImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailImageSource::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTextBlock::text>("text", true),
      cli::field<&GuardrailTextBlock::qualifiers>("qualifiers"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTextBlock", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
