// Input and output of Client::get_everything.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/defaults.h"
#include "outcrop/kitchen_sink/views/empty.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/kitchen_sink/views/menu.h"
#include "outcrop/kitchen_sink/views/nested.h"
#include "outcrop/kitchen_sink/views/pantry_jar.h"
#include "outcrop/kitchen_sink/views/recipe.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

/// Input of Client::get_everything. An absent member is not sent.
struct GetEverythingRequest {
  friend bool operator==(const GetEverythingRequest&, const GetEverythingRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetEverythingRequest& in);

/// Output of Client::get_everything; valid as long as its Response.
struct GetEverythingView {
  std::optional<std::string_view> trace_id{};
  std::optional<std::int32_t> status{};
  std::span<const std::string_view> names{};
  std::optional<Timestamp> modified{};
  std::span<const Timestamp> dates{};
  std::int32_t count{};
  Open<Room> kind{};
  std::optional<std::string_view> settings{};
  MapView<std::string_view> extra{};
  std::optional<bool> boolean{};
  std::optional<std::int8_t> byte{};
  std::optional<std::int16_t> short_{};
  std::int32_t integer{};
  std::optional<std::int64_t> long_{};
  std::optional<float> float_{};
  std::optional<double> double_{};
  std::optional<std::string_view> big_integer{};
  std::span<const std::string_view> big_decimals{};
  std::optional<std::string_view> string{};
  std::optional<BlobView> blob{};
  DocumentView document{};
  std::optional<Timestamp> timestamp{};
  std::span<const Timestamp> date_times{};
  MapView<std::span<const Timestamp>> times_by_name{};
  Open<Room> enum_{};
  std::optional<Size> int_enum{};
  std::span<const std::optional<std::string_view>> sparse{};
  MapView<std::optional<std::string_view>> sparse_map{};
  std::span<const std::span<const std::int32_t>> matrix{};
  std::span<const DocumentView> documents{};
  OptionalRef<JarView> jar{};
  JarView required_jar{};
  MapView<JarView> jars{};
  MapView<std::optional<JarView>> sparse_jars{};
  std::span<const std::optional<JarView>> sparse_jar_list{};
  OptionalRef<PantryJarView> pantry_jar{};
  RecipeView recipe{};
  /// Sensitive: never logged.
  OptionalRef<StepView> step{};
  OptionalRef<DefaultsView> defaults{};
  OptionalRef<NestedView> nested{};
  OptionalRef<EmptyView> empty{};
  OptionalRef<MenuView> menu{};
  /// Sensitive: never logged.
  std::optional<std::string_view> secret{};
};
const internal::Schema& schema_of(const GetEverythingView*);

}  // namespace outcrop::kitchen_sink
