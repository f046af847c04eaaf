// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_metadata_filter_expression.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_metadata_filter_expression.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryMetadataFilterExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryMetadataFilterExpression::left>("left", true),
      cli::field<&MemoryMetadataFilterExpression::operator_>("operator", true),
      cli::field<&MemoryMetadataFilterExpression::right>("right"),
  };
  static constexpr cli::Shape shape{.name = "MemoryMetadataFilterExpression", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MemoryRecordLeftExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordLeftExpression::metadata_key>("metadataKey"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordLeftExpression", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const MemoryRecordRightExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordRightExpression::metadata_value>("metadataValue"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordRightExpression", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
