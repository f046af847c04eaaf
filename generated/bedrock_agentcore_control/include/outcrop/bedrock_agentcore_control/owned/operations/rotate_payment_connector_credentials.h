// RotatePaymentConnectorCredentials: the output of Client::rotate_payment_connector_credentials, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct RotatePaymentConnectorCredentialsView;

struct RotatePaymentConnectorCredentials {
  std::string payment_connector_id{};
  std::string payment_manager_id{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};

  friend bool operator==(const RotatePaymentConnectorCredentials&, const RotatePaymentConnectorCredentials&) = default;
};
RotatePaymentConnectorCredentials to_owned(const RotatePaymentConnectorCredentialsView& view);
void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentials& in);

}  // namespace outcrop::bedrock_agentcore_control
