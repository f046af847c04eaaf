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

/// What a server asks for by x402, the protocol of payments by HTTP status 402.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentInput.html
struct CryptoX402PaymentInput {
  /// The version of x402 that the server speaks.
  ///
  /// Required.
  std::optional<std::string> version{};
  /// What the server asks for, as it stood in its answer.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> payload{};
  /// The amount that the payment contract may take from the wallet, set before the payment, in the token's smallest
  /// unit; for the scheme upto alone. Absent: the allowance stays.
  std::optional<std::string> permit2_allowance_limit{};

  friend bool operator==(const CryptoX402PaymentInput&, const CryptoX402PaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CryptoX402PaymentInput& in);

/// What a server asks for by the Machine Payments Protocol (MPP).
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentInput.html
struct MppPaymentInput {
  /// The version of the protocol, such as 1.
  ///
  /// Required.
  std::optional<std::string> version{};
  /// The header WWW-Authenticate of the server's answer, as it stood there; one entry.
  ///
  /// Required.
  std::optional<std::vector<std::string>> www_authenticate_headers{};
  /// True lets the wallet pay the blockchain's fees besides. Absent or false: a payment fails where the server does
  /// not bear them.
  std::optional<bool> buyer_pays_gas_fees{};

  friend bool operator==(const MppPaymentInput&, const MppPaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MppPaymentInput& in);

/// What a server asks for, by payment protocol.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInput.html
struct PaymentInput {
  /// The server speaks x402.
  Box<CryptoX402PaymentInput> crypto_x402{};
  /// The server speaks the Machine Payments Protocol.
  Box<MppPaymentInput> mpp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentInput&, const PaymentInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentInput& in);

}  // namespace outcrop::bedrock_agentcore
