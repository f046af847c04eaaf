// Tables of the shapes in outcrop/bedrock_agentcore/types/payment_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/payment_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const CryptoX402PaymentInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CryptoX402PaymentInput::version>("version", true),
      cli::field<&CryptoX402PaymentInput::payload>("payload", true),
      cli::field<&CryptoX402PaymentInput::permit2_allowance_limit>("permit2AllowanceLimit"),
  };
  static constexpr cli::Shape shape{.name = "CryptoX402PaymentInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MppPaymentInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MppPaymentInput::version>("version", true),
      cli::field<&MppPaymentInput::www_authenticate_headers>("wwwAuthenticateHeaders", true),
      cli::field<&MppPaymentInput::buyer_pays_gas_fees>("buyerPaysGasFees"),
  };
  static constexpr cli::Shape shape{.name = "MppPaymentInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PaymentInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PaymentInput::crypto_x402>("cryptoX402"),
      cli::field<&PaymentInput::mpp>("mpp"),
  };
  static constexpr cli::Shape shape{.name = "PaymentInput", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
