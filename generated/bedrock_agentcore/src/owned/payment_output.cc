// Makes PaymentOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/payment_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/payment_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CryptoX402PaymentOutput to_owned(const CryptoX402PaymentOutputView& view) {
  CryptoX402PaymentOutput owned;
  internal::own(owned.version, view.version);
  internal::own(owned.payload, view.payload);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CryptoX402PaymentOutput& in) {
  writer.begin_object();
  writer.member("version", in.version);
  writer.sensitive().member("payload", in.payload);
  writer.end_object();
}

MppPaymentOutput to_owned(const MppPaymentOutputView& view) {
  MppPaymentOutput owned;
  internal::own(owned.version, view.version);
  internal::own(owned.selected_payment_id, view.selected_payment_id);
  internal::own(owned.payment_credential, view.payment_credential);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MppPaymentOutput& in) {
  writer.begin_object();
  writer.member("version", in.version);
  writer.member("selectedPaymentId", in.selected_payment_id);
  writer.sensitive().member("paymentCredential", in.payment_credential);
  writer.end_object();
}

PaymentOutput to_owned(const PaymentOutputView& view) {
  PaymentOutput owned;
  internal::own(owned.crypto_x402, view.crypto_x402);
  internal::own(owned.mpp, view.mpp);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentOutput& in) {
  writer.exactly_one("PaymentOutput", in.crypto_x402.has_value() + in.mpp.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cryptoX402", in.crypto_x402);
  writer.member("mpp", in.mpp);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
