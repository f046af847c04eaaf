// PaymentInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentInput.html
struct CryptoX402PaymentInput {
  /// Required.
  std::optional<std::string> version{};
  /// Required. Sensitive: never logged.
  std::optional<Document> payload{};
  std::optional<std::string> permit2_allowance_limit{};

  friend bool operator==(const CryptoX402PaymentInput&, const CryptoX402PaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CryptoX402PaymentInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentInput.html
struct MppPaymentInput {
  /// Required.
  std::optional<std::string> version{};
  /// Required.
  std::optional<std::vector<std::string>> www_authenticate_headers{};
  std::optional<bool> buyer_pays_gas_fees{};

  friend bool operator==(const MppPaymentInput&, const MppPaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MppPaymentInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInput.html
struct PaymentInput {
  Box<CryptoX402PaymentInput> crypto_x402{};
  Box<MppPaymentInput> mpp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentInput&, const PaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentInput& in);

}  // namespace outcrop::bedrock_agentcore
