// Input and output of Client::update_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_payment_manager. An absent member is not sent.
struct UpdatePaymentManagerRequest {
  /// Required.
  std::optional<std::string> payment_manager_id{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::optional<std::string> role_arn{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdatePaymentManagerRequest&, const UpdatePaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentManagerRequest& in);

/// Output of Client::update_payment_manager; valid as long as its Response.
struct UpdatePaymentManagerView {
  std::string_view payment_manager_arn{};
  std::string_view payment_manager_id{};
  std::string_view name{};
  Open<PaymentsAuthorizerType> authorizer_type{};
  std::string_view role_arn{};
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  Timestamp last_updated_at{};
  Open<PaymentManagerStatus> status{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const UpdatePaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control
