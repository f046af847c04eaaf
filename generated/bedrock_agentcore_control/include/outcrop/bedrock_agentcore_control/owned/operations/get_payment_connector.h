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

struct GetPaymentConnector {
  std::string payment_connector_id{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  std::optional<OwnedOpen<PaymentConnectorProvisionMode>> provision_mode{};
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  std::optional<std::string> authorization_url{};
  std::optional<Timestamp> credentials_updated_at{};

  friend bool operator==(const GetPaymentConnector&, const GetPaymentConnector&) = default;
};
GetPaymentConnector to_owned(const GetPaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control
