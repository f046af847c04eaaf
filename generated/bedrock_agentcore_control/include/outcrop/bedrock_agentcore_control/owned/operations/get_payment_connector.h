// GetPaymentConnector: the output of Client::get_payment_connector, owned.
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

struct GetPaymentConnectorView;

/// The connector that was asked for.
struct GetPaymentConnector {
  /// The connector's id.
  std::string payment_connector_id{};
  /// The connector's name.
  std::string name{};
  /// What the connector is for.
  std::optional<std::string> description{};
  /// Which provider of payments the connector is for.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// Who got the credentials, and so how they are replaced: `MANUAL`, the account, by
  /// UpdatePaymentCredentialProvider; `QUICK_CREATE`, the service, by RotatePaymentConnectorCredentials.
  std::optional<OwnedOpen<PaymentConnectorProvisionMode>> provision_mode{};
  /// The payment credential providers by which the connector signs in.
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// When the connector was created.
  Timestamp created_at{};
  /// When the connector changed last.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  /// Where someone has to give consent; there while `status` is `PENDING_AUTHENTICATION`.
  std::optional<std::string> authorization_url{};
  /// Since when the present credentials are used; there only where the service got them.
  std::optional<Timestamp> credentials_updated_at{};

  friend bool operator==(const GetPaymentConnector&, const GetPaymentConnector&) = default;
};
GetPaymentConnector to_owned(const GetPaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control
