// Lists that are read ahead of what is kept of them: whatever is allocated in between, elements and records stay whole.
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "sample_views.h"
#include "support/decode_outcome.h"

namespace {

namespace internal = outcrop::internal;

std::string outcome(internal::Decoder decoder, const internal::Schema& schema, std::string_view text) {
  internal::JsonReader reader(decoder);
  return outcrop::test::decode_outcome(reader, schema, text);
}

void expect_agreement(const internal::Schema& schema, std::string_view text) {
  ASSERT_EQ(outcome(internal::Decoder::automatic, schema, text), outcome(internal::Decoder::simdjson, schema, text));
}

// --- Strings without their escapes, which the arena keeps behind the list at hand ---

struct ItemView {
  std::span<const std::string_view> texts{};
  std::span<const sample::Open<sample::Colour>> colours{};
};
struct ItemsView {
  std::span<const ItemView> items{};
};

constexpr internal::Type kColours = internal::list_type<sample::Open<sample::Colour>>(sample::colour_type);
constexpr internal::Field kItemFields[] = {
    {"texts", &internal::string_list_type, offsetof(ItemView, texts), internal::Slot::plain},
    {"colours", &kColours, offsetof(ItemView, colours), internal::Slot::plain},
};
constexpr internal::Schema kItem = internal::structure_schema<ItemView>("Item", kItemFields);
constexpr internal::Type kItemType = internal::structure_type<ItemView>(kItem);
constexpr internal::Type kItems = internal::list_type<ItemView>(kItemType);
constexpr internal::Field kItemsFields[] = {
    {"items", &kItems, offsetof(ItemsView, items), internal::Slot::plain},
};
constexpr internal::Schema kItemsSchema = internal::structure_schema<ItemsView>("Items", kItemsFields);

// So many elements before the one with an escape that every block of the arena is once nearly full there.
void expect_lists_to_stay_whole(std::string_view name, std::string_view plain) {
  for (const std::size_t escaped : {10u, 100u, 1000u})
    for (int before = 0; before < 500 && !testing::Test::HasFatalFailure(); ++before) {
      std::string text = R"({"items":[{")" + std::string(name) + "\":[";
      for (int i = 0; i < before; ++i) text.append(plain).append(",");
      text += R"("\n)" + std::string(escaped, 'x') + '"';
      for (int i = 0; i < 20; ++i) text.append(",").append(plain);
      expect_agreement(kItemsSchema, text + "]},{}]}");
    }
}

TEST(ListMemory, HoldsTextsOfWhichSomeHaveEscapes) { expect_lists_to_stay_whole("texts", R"("x")"); }

TEST(ListMemory, HoldsEnumerationsOfWhichSomeHaveEscapes) { expect_lists_to_stay_whole("colours", R"("Red")"); }

// --- A list of records inside a record, which takes too much memory ---

struct BulkyView {
  std::string_view note{};
  std::array<std::byte, 4096> room{};  // makes the limit near
};
struct HolderView {
  std::span<const BulkyView> bulk{};
  sample::Open<sample::Colour> colour{};
};
struct HoldersView {
  std::span<const HolderView> holders{};
};

extern const internal::Type kBulkList;

OUTCROP_RECORDS_BEGIN

const char* read_bulky(internal::RecordReading& reading, const char* at, void* to) {
  auto& view = internal::RecordReader::make<BulkyView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"note", internal::Lead::either>(view.note)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

const char* read_holder(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<HolderView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"bulk", Lead::either>(kBulkList, internal::Slot::plain, &view.bulk)) return nullptr;
  if (!in.choice<"colour", 0, Lead::either>(view.colour)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord kBulkyRecord{read_bulky};
constexpr internal::Field kBulkyFields[] = {
    {"note", &internal::string_type, offsetof(BulkyView, note), internal::Slot::plain},
};
const internal::Schema kBulky = internal::structure_schema<BulkyView>("Bulky", kBulkyFields, &kBulkyRecord);
const internal::Type kBulkyType = internal::structure_type<BulkyView>(kBulky);
const internal::Type kBulkList = internal::list_type<BulkyView>(kBulkyType);

constexpr const internal::Type* kHolderEnumerations[] = {&sample::colour_type};
constexpr internal::CompiledRecord kHolderRecord{read_holder, kHolderEnumerations};
const internal::Field kHolderFields[] = {
    {"bulk", &kBulkList, offsetof(HolderView, bulk), internal::Slot::plain},
    {"colour", &sample::colour_type, offsetof(HolderView, colour), internal::Slot::plain},
};
const internal::Schema kHolder = internal::structure_schema<HolderView>("Holder", kHolderFields, &kHolderRecord);
const internal::Type kHolderType = internal::structure_type<HolderView>(kHolder);
const internal::Type kHolders = internal::list_type<HolderView>(kHolderType);
const internal::Field kHoldersFields[] = {
    {"holders", &kHolders, offsetof(HoldersView, holders), internal::Slot::plain},
};
const internal::Schema kHoldersSchema = internal::structure_schema<HoldersView>("Holders", kHoldersFields);

TEST(ListMemory, OfAListInsideARecordMayRunOutAndTheNextRecordIsReadAllTheSame) {
  std::string bulk = "{}";
  for (int i = 1; i < 4500; ++i) bulk += ",{}";
  expect_agreement(kHoldersSchema, R"({"holders":[{"colour":"Red"},{"bulk":[)" + bulk +
                                       R"(],"colour":"Green"},{"colour":"Red"},{"bulk":[{}],"colour":"Green"}]})");
}

}  // namespace
