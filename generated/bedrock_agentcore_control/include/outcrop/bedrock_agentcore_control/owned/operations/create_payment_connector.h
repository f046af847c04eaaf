// CreatePaymentConnector: the output of Client::create_payment_connector, owned.
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

struct CreatePaymentConnectorView;

/// The connector that is being created.
struct CreatePaymentConnector {
  /// The id by which other operations name the connector.
  std::string payment_connector_id{};
  /// The payment manager's id.
  std::string payment_manager_id{};
  /// The connector's name.
  std::string name{};
  /// Which provider of payments the connector is for.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// The payment credential providers by which the connector signs in.
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// When the connector was created.
  Timestamp created_at{};
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  /// Where someone has to give consent; there while `status` is `PENDING_AUTHENTICATION`.
  std::optional<std::string> authorization_url{};

  friend bool operator==(const CreatePaymentConnector&, const CreatePaymentConnector&) = default;
};
CreatePaymentConnector to_owned(const CreatePaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control
