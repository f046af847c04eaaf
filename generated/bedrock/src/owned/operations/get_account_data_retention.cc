// Makes GetAccountDataRetention: the output of Client::get_account_data_retention, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_account_data_retention.h"

#include "outcrop/bedrock/operations/get_account_data_retention.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAccountDataRetention to_owned(const GetAccountDataRetentionView& view) {
  GetAccountDataRetention owned;
  internal::own(owned.mode, view.mode);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAccountDataRetention& in) {
  writer.begin_object();
  writer.member("mode", in.mode);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
