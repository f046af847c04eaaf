// Input and output of Client::delete_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_payment_manager. An absent member is not sent.
/// Which payment manager is deleted.
struct DeletePaymentManagerRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeletePaymentManagerRequest&, const DeletePaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePaymentManagerRequest& in);

/// Output of Client::delete_payment_manager; valid as long as its Response.
/// The payment manager that is being deleted.
struct DeletePaymentManagerView {
  /// The state that the payment manager is in.
  Open<PaymentManagerStatus> status{};
  /// The payment manager's id.
  std::optional<std::string_view> payment_manager_id{};
};
const internal::Schema& schema_of(const DeletePaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control
