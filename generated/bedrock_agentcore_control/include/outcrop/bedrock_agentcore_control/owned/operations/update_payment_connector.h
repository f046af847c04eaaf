// UpdatePaymentConnector: the output of Client::update_payment_connector, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePaymentConnectorView;

/// The connector as it is now.
struct UpdatePaymentConnector {
  /// The id that CreatePaymentConnector gave the connector.
  std::string payment_connector_id{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string payment_manager_id{};
  /// The connector's name.
  std::string name{};
  /// The payment provider.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// The credential provider that keeps the keys for the payment provider.
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  /// Where the owner of the wallet agrees; open it in a browser. It is told while `status` is
  /// `PENDING_AUTHENTICATION`.
  std::optional<std::string> authorization_url{};

  friend bool operator==(const UpdatePaymentConnector&, const UpdatePaymentConnector&) = default;
};
UpdatePaymentConnector to_owned(const UpdatePaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const UpdatePaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control
