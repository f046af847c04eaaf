// Input and output of Client::delete_payment_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_payment_session. An absent member is not sent.
/// Which payment session; user and manager have to be those that it was opened with.
struct DeletePaymentSessionRequest {
  /// The user whose session it is.
  std::optional<std::string> user_id{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The payment session's id.
  ///
  /// Required.
  std::optional<std::string> payment_session_id{};

  friend bool operator==(const DeletePaymentSessionRequest&, const DeletePaymentSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePaymentSessionRequest& in);

/// Output of Client::delete_payment_session; valid as long as its Response.
/// Says that the payment session is deleted.
struct DeletePaymentSessionView {
  /// The state of the session: `DELETED`.
  Open<PaymentSessionStatus> status{};
};
const internal::Schema& schema_of(const DeletePaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
