// Writes FilterInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/filter_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const BranchFilter& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("includeParentBranches", in.include_parent_branches);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LeftExpression& in) {
  writer.exactly_one("LeftExpression", in.metadata_key.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataKey", in.metadata_key);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RightExpression& in) {
  writer.exactly_one("RightExpression", in.metadata_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataValue", in.metadata_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EventMetadataFilterExpression& in) {
  writer.begin_object();
  writer.required("left", in.left);
  writer.required("operator", in.operator_);
  writer.member("right", in.right);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FilterInput& in) {
  writer.begin_object();
  writer.member("branch", in.branch);
  writer.member("eventMetadata", in.event_metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
