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

struct CreatePaymentConnector {
  std::string payment_connector_id{};
  std::string payment_manager_id{};
  std::string name{};
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  Timestamp created_at{};
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  std::optional<std::string> authorization_url{};

  friend bool operator==(const CreatePaymentConnector&, const CreatePaymentConnector&) = default;
};
CreatePaymentConnector to_owned(const CreatePaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control
