// Writes PaymentInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/payment_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const CryptoX402PaymentInput& in) {
  writer.begin_object();
  writer.required("version", in.version);
  writer.sensitive().required("payload", in.payload);
  writer.member("permit2AllowanceLimit", in.permit2_allowance_limit);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MppPaymentInput& in) {
  writer.begin_object();
  writer.required("version", in.version);
  writer.required("wwwAuthenticateHeaders", in.www_authenticate_headers);
  writer.member("buyerPaysGasFees", in.buyer_pays_gas_fees);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PaymentInput& in) {
  writer.exactly_one("PaymentInput", in.crypto_x402.has_value() + in.mpp.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cryptoX402", in.crypto_x402);
  writer.member("mpp", in.mpp);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
