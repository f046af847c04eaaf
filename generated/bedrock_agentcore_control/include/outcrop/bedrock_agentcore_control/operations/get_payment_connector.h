// Input and output of Client::get_payment_connector.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_payment_connector. An absent member is not sent.
struct GetPaymentConnectorRequest {
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// Required.
  std::optional<std::string> payment_connector_id{};

  friend bool operator==(const GetPaymentConnectorRequest&, const GetPaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentConnectorRequest& in);

/// Output of Client::get_payment_connector; valid as long as its Response.
struct GetPaymentConnectorView {
  std::string_view payment_connector_id{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<PaymentConnectorType> type{};
  Open<PaymentConnectorProvisionMode> provision_mode{};
  std::span<const CredentialsProviderConfigurationView> credential_provider_configurations{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  Open<PaymentConnectorStatus> status{};
  std::optional<std::string_view> authorization_url{};
  std::optional<Timestamp> credentials_updated_at{};
};
const internal::Schema& schema_of(const GetPaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control
