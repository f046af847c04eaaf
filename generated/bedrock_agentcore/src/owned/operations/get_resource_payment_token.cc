// Makes GetResourcePaymentToken: the output of Client::get_resource_payment_token, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_resource_payment_token.h"

#include "outcrop/bedrock_agentcore/operations/get_resource_payment_token.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetResourcePaymentToken to_owned(const GetResourcePaymentTokenView& view) {
  GetResourcePaymentToken owned;
  internal::own(owned.payment_token_response, view.payment_token_response);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourcePaymentToken& in) {
  writer.begin_object();
  writer.member("paymentTokenResponse", in.payment_token_response);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
