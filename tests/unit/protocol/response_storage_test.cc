// The memory behind a Response: buffer, arena, headers, and the pool.
#include "outcrop/internal/response_storage.h"

#include <gtest/gtest.h>

#include <cstring>
#include <thread>

#include "support/sanitizers.h"

namespace {

using outcrop::internal::Arena;
using outcrop::internal::kBodyPadding;
using outcrop::internal::PaddedBuffer;
using outcrop::internal::ResponseHeaders;
using outcrop::internal::ResponseStorage;
using outcrop::internal::StoragePool;
using outcrop::internal::StoragePtr;

TEST(PaddedBuffer, KeepsItsBytesWhileItGrows) {
  PaddedBuffer buffer;
  std::string expected;
  for (int i = 0; i < 20'000; ++i) {
    const std::string piece = std::to_string(i);
    ASSERT_TRUE(buffer.append(piece.data(), piece.size()));
    expected += piece;
  }
  buffer.seal();
  EXPECT_EQ(buffer.view(), expected);
  for (std::size_t i = 0; i < kBodyPadding; ++i) EXPECT_EQ(buffer.data()[buffer.size() + i], '\0');
}

TEST(PaddedBuffer, RefusesImpossibleSizes) {
  PaddedBuffer buffer;
  EXPECT_FALSE(buffer.reserve(SIZE_MAX));
  EXPECT_FALSE(buffer.reserve(SIZE_MAX / 2));
  EXPECT_TRUE(buffer.append("", 0));
  EXPECT_EQ(buffer.size(), 0u);
}

TEST(PaddedBuffer, MovesItsMemory) {
  PaddedBuffer from;
  ASSERT_TRUE(from.assign("text"));
  const char* const data = from.data();
  PaddedBuffer to(std::move(from));
  EXPECT_EQ(to.data(), data);
  from = std::move(to);
  EXPECT_EQ(from.view(), "text");
}

TEST(Arena, AlignsAndKeepsAllocationsApart) {
  Arena arena;
  std::vector<std::pair<unsigned char*, std::size_t>> given;
  for (std::size_t i = 1; i < 2000; ++i) {
    const std::size_t alignment = std::size_t{1} << (i % 5);
    auto* bytes = static_cast<unsigned char*>(arena.allocate(i, alignment));
    ASSERT_EQ(reinterpret_cast<std::size_t>(bytes) % alignment, 0u);
    std::memset(bytes, static_cast<int>(i & 0xff), i);
    given.emplace_back(bytes, i);
  }
  for (const auto& [bytes, size] : given)
    for (std::size_t i = 0; i < size; ++i) ASSERT_EQ(bytes[i], size & 0xff);
}

TEST(Arena, ExtendsOnlyItsNewestAllocation) {
  Arena arena;
  arena.reserve(4096);
  void* first = arena.allocate(100, 8);
  EXPECT_TRUE(arena.extend(first, 100, 200));
  void* second = arena.allocate(8, 8);
  EXPECT_FALSE(arena.extend(first, 200, 300));
  EXPECT_FALSE(arena.extend(second, 8, 1 << 20));
  EXPECT_TRUE(arena.extend(second, 8, 0));
}

TEST(Arena, KeepsItsLargestBlockWhenReset) {
  Arena arena;
  for (int i = 0; i < 100; ++i) arena.allocate(1000, 8);
  const std::size_t before = arena.capacity();
  arena.reset();
  EXPECT_LT(arena.capacity(), before);
  EXPECT_GE(arena.capacity(), before / 2);
  EXPECT_EQ(arena.used(), 0u);
}

TEST(Arena, RefusesImpossibleSizes) {
  Arena arena;
  EXPECT_THROW(arena.allocate(SIZE_MAX, 8), std::bad_alloc);
  EXPECT_THROW(arena.allocate(SIZE_MAX / 2, 8), std::bad_alloc);
}

TEST(ResponseHeaders, FindTheFirstOfANameWithoutRegardToCase) {
  ResponseHeaders headers;
  headers.add("X-Amzn-RequestId", "first");
  headers.add("x-amzn-requestid", "second");
  headers.add("Empty", "");
  EXPECT_EQ(headers.find("x-AMZN-requestID"), "first");
  EXPECT_NE(headers.find("empty").data(), nullptr);
  EXPECT_EQ(headers.find("absent").data(), nullptr);
  EXPECT_EQ(headers.size(), 3u);
  headers.clear();
  EXPECT_EQ(headers.find("empty").data(), nullptr);
}

TEST(ResponseStorage, FindsTheRequestIdByRank) {
  ResponseStorage storage;
  EXPECT_EQ(storage.request_id(), "");
  storage.headers.add("x-amz-request-id", "c");
  EXPECT_EQ(storage.request_id(), "c");
  storage.headers.add("x-amzn-request-id", "b");
  EXPECT_EQ(storage.request_id(), "b");
  storage.headers.add("x-amzn-RequestId", "a");
  EXPECT_EQ(storage.request_id(), "a");
}

TEST(ResponseStorage, CutsARequestIdThatIsNone) {
  ResponseStorage storage;
  storage.headers.add("x-amzn-RequestId", std::string(60000, 'r'));
  EXPECT_EQ(storage.request_id(), std::string(256, 'r'));
}

TEST(StoragePool, HandsTheSameMemoryOutAgainWithoutItsContent) {
  const auto pool = StoragePool::make();
  StoragePtr storage = pool->take();
  ResponseStorage* const first = storage.get();
  ASSERT_TRUE(storage->body.reserve(100'000));
  storage->headers.add("a", "b");
  storage->status = 200;
  storage.reset();
  storage = pool->take();
  EXPECT_EQ(storage.get(), first);
  EXPECT_GE(storage->body.capacity(), 100'000u);
  EXPECT_EQ(storage->body.size(), 0u);
  EXPECT_EQ(storage->headers.size(), 0u);
  EXPECT_EQ(storage->status, 0);
}

#ifndef NDEBUG
TEST(StoragePool, LetsNobodyReadWhatWentBackUnnoticed) {
  const auto pool = StoragePool::make();
  StoragePtr storage = pool->take();
  ASSERT_TRUE(storage->body.assign("a body"));
  const std::string_view body = storage->body.view();
  const std::string_view text = storage->arena.copy("a text in the arena");
  storage->headers.add("x-amzn-requestid", "a request id that is long enough for the heap");
  const std::string_view id = storage->request_id();
  storage.reset();
  for (const std::string_view kept : {body, text, id}) {
    if constexpr (outcrop::test::kAddressSanitizer) {
      EXPECT_DEATH(static_cast<void>(std::string(kept)), "use-after-poison");
    } else {
      EXPECT_EQ(kept, std::string(kept.size(), '\xdd'));
    }
  }
}
#endif

TEST(StoragePool, KeepsABoundedNumberAndABoundedAmount) {
  const auto pool = StoragePool::make();
  std::vector<StoragePtr> many(StoragePool::kMaxKept * 2);
  for (StoragePtr& storage : many) {
    storage = pool->take();
    ASSERT_TRUE(storage->body.reserve(1'000'000));
  }
  many.clear();
  EXPECT_LE(pool->kept_bytes(), StoragePool::kMaxKept * 1'100'000);
  EXPECT_GT(pool->kept_bytes(), 1'000'000u);
  std::vector<StoragePtr> large(StoragePool::kMaxKept);
  for (StoragePtr& storage : large) {
    storage = pool->take();
    ASSERT_TRUE(storage->body.reserve(StoragePool::kMaxBytes / 4));
  }
  large.clear();
  EXPECT_LE(pool->kept_bytes(), StoragePool::kMaxBytes);
}

TEST(StoragePool, FreesWhatSmallAnswersDoNotNeed) {
  const auto pool = StoragePool::make();
  {
    const StoragePtr storage = pool->take();
    ASSERT_TRUE(storage->body.reserve(8 << 20));
    const std::string page(8 << 20, 'x');
    ASSERT_TRUE(storage->body.assign(page));
  }
  EXPECT_GE(pool->kept_bytes(), std::size_t{8} << 20);
  for (int i = 0; i < 20; ++i) {
    const StoragePtr storage = pool->take();
    ASSERT_TRUE(storage->body.assign("small"));
  }
  EXPECT_LT(pool->kept_bytes(), std::size_t{1} << 20);
}

TEST(StoragePool, OutlivesItsOwnerWhileStoragesAreOut) {
  auto pool = StoragePool::make();
  StoragePtr storage = pool->take();
  const std::weak_ptr<StoragePool> watched = pool;
  pool.reset();
  EXPECT_FALSE(watched.expired());
  ASSERT_TRUE(storage->body.assign("still usable"));
  storage = StoragePtr();
  EXPECT_TRUE(watched.expired());
}

TEST(StoragePool, IsSharedByManyThreads) {
  const auto pool = StoragePool::make();
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&pool, t] {
      for (int i = 0; i < 2000; ++i) {
        StoragePtr storage = pool->take();
        const std::string text = std::to_string(t) + ':' + std::to_string(i);
        ASSERT_EQ(storage->body.size(), 0u);
        ASSERT_TRUE(storage->body.assign(text));
        ASSERT_EQ(storage->body.view(), text);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_LE(pool->kept_bytes(), StoragePool::kMaxBytes);
}

}  // namespace
