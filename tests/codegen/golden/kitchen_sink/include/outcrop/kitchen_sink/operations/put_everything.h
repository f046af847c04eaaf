// Input and output of Client::put_everything.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/defaults.h"
#include "outcrop/kitchen_sink/types/document_shape.h"
#include "outcrop/kitchen_sink/types/empty.h"
#include "outcrop/kitchen_sink/types/error_shape.h"
#include "outcrop/kitchen_sink/types/get_message_shape.h"
#include "outcrop/kitchen_sink/types/jar.h"
#include "outcrop/kitchen_sink/types/json.h"
#include "outcrop/kitchen_sink/types/menu.h"
#include "outcrop/kitchen_sink/types/nested.h"
#include "outcrop/kitchen_sink/types/pantry_jar.h"
#include "outcrop/kitchen_sink/types/recipe.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

/// Input of Client::put_everything. An absent member is not sent.
struct PutEverythingRequest {
  std::optional<std::string> trace_id{};
  /// Required.
  std::optional<std::string> kitchen{};
  /// Required.
  std::optional<std::int32_t> level{};
  /// Required.
  std::optional<Timestamp> day{};
  /// Required.
  std::optional<OwnedOpen<Room>> hot{};
  /// Required.
  std::optional<std::string> path{};
  std::optional<std::string> filter{};
  /// Required. 1 to 1000.
  std::optional<std::int32_t> limit{};
  std::optional<Timestamp> since{};
  std::optional<Timestamp> until{};
  std::optional<std::vector<std::string>> tags{};
  std::optional<std::vector<OwnedOpen<Room>>> rooms{};
  std::optional<std::vector<Size>> sizes{};
  std::optional<std::map<std::string, std::vector<std::string>, std::less<>>> rest{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> token{};
  /// Required.
  std::optional<bool> enabled{};
  std::optional<std::vector<std::string>> names{};
  std::optional<std::vector<Timestamp>> times{};
  std::optional<Timestamp> modified{};
  /// Required.
  std::optional<std::string> settings{};
  std::optional<std::map<std::string, std::string, std::less<>>> extra{};
  std::optional<bool> boolean{};
  std::optional<std::int8_t> byte{};
  std::optional<std::int16_t> short_{};
  std::optional<std::int32_t> integer{};
  std::optional<std::int64_t> long_{};
  std::optional<float> float_{};
  std::optional<double> double_{};
  std::optional<std::string> big_integer{};
  /// Required.
  std::optional<std::vector<std::string>> big_decimals{};
  /// Matching ^[a-z]\d*$.
  std::optional<std::string> string{};
  std::optional<Blob> blob{};
  std::optional<Document> document{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  std::optional<std::vector<Timestamp>> date_times{};
  std::optional<std::map<std::string, std::vector<Timestamp>, std::less<>>> times_by_name{};
  std::optional<OwnedOpen<Room>> enum_{};
  std::optional<OwnedOpen<OldEnum>> old_enum{};
  std::optional<Size> int_enum{};
  std::optional<std::vector<std::optional<std::string>>> sparse{};
  std::optional<std::map<std::string, std::optional<std::string>, std::less<>>> sparse_map{};
  std::optional<std::vector<std::vector<std::int32_t>>> matrix{};
  std::optional<std::vector<std::string>> set{};
  std::optional<std::vector<Blob>> blobs{};
  Box<Jar> jar{};
  std::optional<std::map<std::string, Jar, std::less<>>> jars{};
  std::optional<std::map<std::string, std::optional<Jar>, std::less<>>> sparse_jars{};
  std::optional<PantryJar> pantry_jar{};
  /// Required.
  Box<Recipe> recipe{};
  /// Sensitive: never logged.
  Box<Step> step{};
  Box<Defaults> defaults{};
  std::optional<Nested> nested{};
  std::optional<std::int32_t> top_default{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<ErrorShape> error{};
  std::optional<DocumentShape> titled{};
  std::optional<Json> json{};
  std::optional<GetMessageShape> windows{};
  std::optional<Empty> empty{};
  Box<Menu> menu{};
  std::optional<std::string> hidden{};
  /// 1 to 63 characters. Sensitive: never logged.
  ///
  /// \deprecated use `token`
  std::optional<std::string> secret{};
  std::optional<std::string> std_{};

  friend bool operator==(const PutEverythingRequest&, const PutEverythingRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutEverythingRequest& in);

/// Output of Client::put_everything; valid as long as its Response.
struct PutEverythingView {};
const internal::Schema& schema_of(const PutEverythingView*);

}  // namespace outcrop::kitchen_sink
