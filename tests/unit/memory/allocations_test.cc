// How often answers ask the heap for memory: body, storage and views, as a client uses them.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "support/heap_count.h"
#include "unit/json/sample_views.h"

namespace {

namespace internal = outcrop::internal;
using outcrop::bench::heap_allocations;

std::string page(std::size_t parts) {
  std::string text = R"({"text":"a token","parts":[)";
  for (std::size_t i = 0; i < parts; ++i) {
    if (i) text += ',';
    text += R"({"name":"part )" + std::to_string(i) + R"(","count":)" + std::to_string(i) + R"(,"tags":["a","b\n"]})";
  }
  return text + "]}";
}

class Pages {
 public:
  // What one page costs, from an empty storage to its return to the pool.
  std::size_t allocations_of(const std::string& text, internal::StoragePool& pool) {
    const std::size_t before = heap_allocations();
    {
      const internal::StoragePtr storage = pool.take();
      EXPECT_TRUE(storage->body.assign(text));
      storage->body.seal();
      sample::SampleView view;
      EXPECT_TRUE(reader_.decode(sample::sample_schema, storage->body, storage->arena, &view)) << reader_.problem();
      EXPECT_EQ(view.parts.back().tags[1], "b\n");
    }
    return heap_allocations() - before;
  }

 private:
  internal::JsonReader reader_;
};

TEST(Allocations, AreThreeForAFreshPageOfAnySize) {
  Pages pages;
  for (const std::size_t parts : {5u, 1000u, 10'000u}) {
    const std::string text = page(parts);
    pages.allocations_of(text, *internal::StoragePool::make());
    const auto fresh = internal::StoragePool::make();
    EXPECT_LE(pages.allocations_of(text, *fresh), 3u) << parts;
  }
}

TEST(Allocations, AreNoneOnceThePoolIsWarm) {
  Pages pages;
  const auto pool = internal::StoragePool::make();
  const std::vector<std::string> texts{page(5), page(1000), page(10'000)};
  for (int round = 0; round < 2; ++round)
    for (const std::string& text : texts) pages.allocations_of(text, *pool);
  std::size_t allocations = 0;
  for (const std::string& text : texts) allocations += pages.allocations_of(text, *pool);
  EXPECT_EQ(allocations, 0u);
}

TEST(Allocations, AreCounted) {
  const std::size_t before = heap_allocations();
  auto* volatile kept = new std::string(100, 'x');
  delete kept;
  EXPECT_GE(heap_allocations(), before + 2);
}

}  // namespace
