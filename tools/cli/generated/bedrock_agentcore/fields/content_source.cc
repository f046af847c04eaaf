// Tables of the shapes in outcrop/bedrock_agentcore/types/content_source.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/content_source.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ContentSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentSource::inline_>("inline"),
  };
  static constexpr cli::Shape shape{.name = "ContentSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const IngestPayloadType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IngestPayloadType::conversational>("conversational"),
      cli::field<&IngestPayloadType::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "IngestPayloadType", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InlineMemoryContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineMemoryContent::payload>("payload", true),
  };
  static constexpr cli::Shape shape{.name = "InlineMemoryContent", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
