// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RateConfig to_owned(const RateConfigView& view) {
  RateConfig owned;
  internal::own(owned.rate, view.rate);
  internal::own(owned.period, view.period);
  return owned;
}

LimitEntry to_owned(const LimitEntryView& view) {
  LimitEntry owned;
  internal::own(owned.dimensions, view.dimensions);
  internal::own(owned.requests, view.requests);
  internal::own(owned.tokens, view.tokens);
  internal::own(owned.connections, view.connections);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
