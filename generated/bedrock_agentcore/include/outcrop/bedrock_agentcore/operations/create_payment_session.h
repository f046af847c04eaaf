// Input and output of Client::create_payment_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/session_limits.h"
#include "outcrop/bedrock_agentcore/views/payment_session.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::create_payment_session. An absent member is not sent.
struct CreatePaymentSessionRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  std::optional<SessionLimits> limits{};
  /// Required.
  std::optional<std::int32_t> expiry_time_in_minutes{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePaymentSessionRequest&, const CreatePaymentSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentSessionRequest& in);

/// Output of Client::create_payment_session; valid as long as its Response.
struct CreatePaymentSessionView {
  PaymentSessionView payment_session{};
};
const internal::Schema& schema_of(const CreatePaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
