// GetEverything: the output of Client::get_everything, owned.
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
#include "outcrop/kitchen_sink/types/empty.h"
#include "outcrop/kitchen_sink/types/jar.h"
#include "outcrop/kitchen_sink/types/menu.h"
#include "outcrop/kitchen_sink/types/nested.h"
#include "outcrop/kitchen_sink/types/pantry_jar.h"
#include "outcrop/kitchen_sink/types/recipe.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

struct GetEverythingView;

struct GetEverything {
  std::optional<std::string> trace_id{};
  std::optional<std::int32_t> status{};
  std::optional<std::vector<std::string>> names{};
  std::optional<Timestamp> modified{};
  std::optional<std::vector<Timestamp>> dates{};
  std::int32_t count{};
  std::optional<OwnedOpen<Room>> kind{};
  std::optional<std::string> settings{};
  std::optional<std::map<std::string, std::string, std::less<>>> extra{};
  std::optional<bool> boolean{};
  std::optional<std::int8_t> byte{};
  std::optional<std::int16_t> short_{};
  std::int32_t integer{};
  std::optional<std::int64_t> long_{};
  std::optional<float> float_{};
  std::optional<double> double_{};
  std::optional<std::string> big_integer{};
  std::optional<std::vector<std::string>> big_decimals{};
  std::optional<std::string> string{};
  std::optional<Blob> blob{};
  Document document{};
  std::optional<Timestamp> timestamp{};
  std::optional<std::vector<Timestamp>> date_times{};
  std::optional<std::map<std::string, std::vector<Timestamp>, std::less<>>> times_by_name{};
  std::optional<OwnedOpen<Room>> enum_{};
  std::optional<Size> int_enum{};
  std::optional<std::vector<std::optional<std::string>>> sparse{};
  std::optional<std::map<std::string, std::optional<std::string>, std::less<>>> sparse_map{};
  std::optional<std::vector<std::vector<std::int32_t>>> matrix{};
  std::optional<std::vector<Document>> documents{};
  Box<Jar> jar{};
  Jar required_jar{};
  std::optional<std::map<std::string, Jar, std::less<>>> jars{};
  std::optional<std::map<std::string, std::optional<Jar>, std::less<>>> sparse_jars{};
  std::optional<std::vector<std::optional<Jar>>> sparse_jar_list{};
  std::optional<PantryJar> pantry_jar{};
  Recipe recipe{};
  /// Sensitive: never logged.
  Box<Step> step{};
  Box<Defaults> defaults{};
  std::optional<Nested> nested{};
  std::optional<Empty> empty{};
  Box<Menu> menu{};
  /// Sensitive: never logged.
  std::optional<std::string> secret{};

  friend bool operator==(const GetEverything&, const GetEverything&) = default;
};
GetEverything to_owned(const GetEverythingView& view);
void write_json(internal::JsonWriter& writer, const GetEverything& in);

}  // namespace outcrop::kitchen_sink
