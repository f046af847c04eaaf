// Tables of the shapes in outcrop/bedrock_agentcore_control/types/rule.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/rule.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Filter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Filter::key>("key", true),
      cli::field<&Filter::operator_>("operator", true),
      cli::field<&Filter::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Filter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilterValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterValue::string_value>("stringValue"),
      cli::field<&FilterValue::double_value>("doubleValue"),
      cli::field<&FilterValue::boolean_value>("booleanValue"),
  };
  static constexpr cli::Shape shape{.name = "FilterValue", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const Rule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Rule::sampling_config>("samplingConfig", true),
      cli::field<&Rule::filters>("filters"),
      cli::field<&Rule::session_config>("sessionConfig"),
  };
  static constexpr cli::Shape shape{.name = "Rule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SamplingConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SamplingConfig::sampling_percentage>("samplingPercentage", true),
  };
  static constexpr cli::Shape shape{.name = "SamplingConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionConfig::session_timeout_minutes>("sessionTimeoutMinutes", true),
  };
  static constexpr cli::Shape shape{.name = "SessionConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
