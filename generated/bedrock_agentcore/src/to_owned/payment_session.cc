// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_session.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/types/session_limits.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

Amount to_owned(const AmountView& view) {
  Amount owned;
  internal::own(owned.value, view.value);
  internal::own(owned.currency, view.currency);
  return owned;
}

SessionLimits to_owned(const SessionLimitsView& view) {
  SessionLimits owned;
  internal::own(owned.max_spend_amount, view.max_spend_amount);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
