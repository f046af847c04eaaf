// Tables of the shapes in outcrop/bedrock_agentcore/types/filter_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/filter_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BranchFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BranchFilter::name>("name", true),
      cli::field<&BranchFilter::include_parent_branches>("includeParentBranches"),
  };
  static constexpr cli::Shape shape{.name = "BranchFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EventMetadataFilterExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EventMetadataFilterExpression::left>("left", true),
      cli::field<&EventMetadataFilterExpression::operator_>("operator", true),
      cli::field<&EventMetadataFilterExpression::right>("right"),
  };
  static constexpr cli::Shape shape{.name = "EventMetadataFilterExpression", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilterInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterInput::branch>("branch"),
      cli::field<&FilterInput::event_metadata>("eventMetadata"),
  };
  static constexpr cli::Shape shape{.name = "FilterInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LeftExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LeftExpression::metadata_key>("metadataKey"),
  };
  static constexpr cli::Shape shape{.name = "LeftExpression", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RightExpression*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RightExpression::metadata_value>("metadataValue"),
  };
  static constexpr cli::Shape shape{.name = "RightExpression", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
