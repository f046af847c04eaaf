// Input and output of Client::update_payment_connector.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_payment_connector. An absent member is not sent.
struct UpdatePaymentConnectorRequest {
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// Required.
  std::optional<std::string> payment_connector_id{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdatePaymentConnectorRequest&, const UpdatePaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentConnectorRequest& in);

/// Output of Client::update_payment_connector; valid as long as its Response.
struct UpdatePaymentConnectorView {
  std::string_view payment_connector_id{};
  std::string_view payment_manager_id{};
  std::string_view name{};
  Open<PaymentConnectorType> type{};
  std::span<const CredentialsProviderConfigurationView> credential_provider_configurations{};
  Timestamp last_updated_at{};
  Open<PaymentConnectorStatus> status{};
  std::optional<std::string_view> authorization_url{};
};
const internal::Schema& schema_of(const UpdatePaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control
