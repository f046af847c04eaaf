// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/rule.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/rule.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

FilterValue to_owned(const FilterValueView& view) {
  FilterValue owned;
  internal::own(owned.string_value, view.string_value);
  internal::own(owned.double_value, view.double_value);
  internal::own(owned.boolean_value, view.boolean_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Filter to_owned(const FilterView& view) {
  Filter owned;
  internal::own(owned.key, view.key);
  internal::own(owned.operator_, view.operator_);
  internal::own(owned.value, view.value);
  return owned;
}

SamplingConfig to_owned(const SamplingConfigView& view) {
  SamplingConfig owned;
  internal::own(owned.sampling_percentage, view.sampling_percentage);
  return owned;
}

SessionConfig to_owned(const SessionConfigView& view) {
  SessionConfig owned;
  internal::own(owned.session_timeout_minutes, view.session_timeout_minutes);
  return owned;
}

Rule to_owned(const RuleView& view) {
  Rule owned;
  internal::own(owned.sampling_config, view.sampling_config);
  internal::own(owned.filters, view.filters);
  internal::own(owned.session_config, view.session_config);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
