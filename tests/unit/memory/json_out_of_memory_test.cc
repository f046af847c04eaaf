// Answers after one for which memory ran out, at each allocation in turn: nothing that it left half-made is used.
#include <gtest/gtest.h>

#include <new>
#include <string_view>
#include <utility>

#include "failing_new.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "unit/json/sample_views.h"

namespace outcrop::internal {
namespace {

using test::allocations_until_failure;

constexpr std::string_view kAnswer =
    R"({"text":"a","colour":"Red","parts":[{"name":"p","tags":["a","b\n"],"detail":{"note":"n","colour":"Green"}}]})";

// True: it was read, and is whole.
bool reads(JsonReader& reader) {
  ResponseStorage storage;
  sample::SampleView view;
  const int left = std::exchange(allocations_until_failure, -1);
  EXPECT_TRUE(storage.body.assign(kAnswer));
  storage.body.seal();
  allocations_until_failure = left;
  try {
    return reader.decode(sample::sample_schema, storage.body, storage.arena, &view) && view.parts.size() == 1 &&
           view.parts[0].tags.size() == 2 && view.parts[0].detail->note == "n";
  } catch (const std::bad_alloc&) {
    return false;
  }
}

TEST(ReadingOutOfMemory, LeavesTheReaderAsGoodAsNew) {
  for (int n = 0;; ++n) {
    JsonReader reader;
    allocations_until_failure = n;
    static_cast<void>(reads(reader));
    const bool failed = std::exchange(allocations_until_failure, -1) < 0;
    EXPECT_TRUE(reads(reader)) << "after the failure of allocation " << n;
    if (!failed) {
      EXPECT_GT(n, 10);
      return;
    }
  }
}

}  // namespace
}  // namespace outcrop::internal
